import footnote from 'markdown-it-footnote'

// Its own theme as it comes, without a sidebar: a list of all pages on every page would measure only the list.
export default {
  title: 'Bench',
  cleanUrls: true,
  ignoreDeadLinks: true,
  markdown: {config: (markdown) => markdown.use(footnote)},
  transformPageData({frontmatter}) {
    for (const link of [frontmatter.prev, frontmatter.next]) if (link) link.text = link.label
  },
}
