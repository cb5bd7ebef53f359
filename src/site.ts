/**
 * What a newsroom changes to make the site its own.
 * Everything else in `src/` can stay as it is.
 */
export const site = {
  /** Name of the newsroom or publication: header, footer, byline, feeds. */
  name: 'What Was Counted',
  /** One sentence about the site, for the front page and search engines. */
  description: 'News analysis that asks of every number who counted, what, of whom, where and when.',
  /** Language of the pages that belong to no article, as a BCP 47 tag. */
  language: 'en',
  /** Entries of the navigation in the header, beside the site's name. Paths are within the site. */
  navigation: [
    {label: 'Method', path: 'method/'},
    {label: 'Corrections', path: 'corrections/'},
    {label: 'Search', path: 'search/'},
  ],
  /** Licence of the texts. */
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  /** Where readers report an error. An address that belongs to the newsroom. */
  contact: 'corrections@example.org',
}
