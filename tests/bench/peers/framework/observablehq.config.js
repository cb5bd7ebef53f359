import footnote from 'markdown-it-footnote'

// Its own theme as it comes, without a sidebar: a list of all pages on every page would measure only the list.
export default {
  title: 'Bench',
  root: 'src',
  output: 'dist',
  pages: [],
  sidebar: false,
  markdownIt: (markdown) => markdown.use(footnote),
}
