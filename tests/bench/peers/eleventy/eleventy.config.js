import footnote from 'markdown-it-footnote'

export default function (config) {
  config.amendLibrary('md', (markdown) => markdown.use(footnote))
  config.addGlobalData('layout', 'page.njk')
  config.addPassthroughCopy('style.css')
  config.addFilter('day', (date) => date.toISOString().slice(0, 10))
  config.addFilter('longDay', (date) =>
    date.toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
  )
  return {
    dir: {input: 'content', includes: '../_includes', output: 'dist'},
    markdownTemplateEngine: false,
  }
}
