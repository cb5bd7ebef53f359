/** The small world of the examples with Arabic names, but for those in Latin letters, which have to stay readable. */
import {world} from '../article/world.ts'

const populations: Record<string, string> = {
  everyone: 'الجميع',
  army: 'الجيش',
  corps: 'الفيلق',
  regiment: 'الفوج',
  civilians: 'المدنيون',
  women: 'النساء',
  nurses: 'الممرضات',
}
const places: Record<string, string> = {
  country: 'البلد',
  region: 'الإقليم',
  town: 'البلدة',
  coast: 'Azov (coast)',
}

export const arabicWorld: typeof world = {
  ...world,
  claimants: {
    ministry: {id: 'ministry', name: 'الوزارة'},
    observers: {id: 'observers', name: 'NIS'},
  },
  populations: rename(world.populations, populations),
  places: rename(world.places, places),
}

function rename<Node extends {name: string}>(
  nodes: Record<string, Node>,
  names: Record<string, string>,
): Record<string, Node> {
  return Object.fromEntries(
    Object.entries(nodes).map(([id, node]) => [id, {...node, name: names[id] ?? node.name}]),
  )
}
