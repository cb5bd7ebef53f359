import starlight from '@astrojs/starlight'

// Its own theme as it comes, without a sidebar: a list of all pages on every page would measure only the list.
// Previous and next come from the front matter, as in the other peers.
export default {
  integrations: [starlight({title: 'Bench', sidebar: [], disable404Route: true, pagefind: false})],
}
