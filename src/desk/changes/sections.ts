/** The addresses of an article's sections, those of old included. */
import {pagePath} from '../../article/paths.ts'
import type {Change} from './record.ts'
import type {State} from './state.ts'

/** Sections that are new, moved with a redirect, or gone. */
export function compareSections(before: State, after: State): Change[] {
  const kind = 'section'
  const gone = Object.entries(before.sections).filter(([slug]) => !(slug in after.sections))
  const moved = gone.flatMap(([slug]) => after.redirects[slug] ?? [])
  const added = Object.entries(after.sections).filter(
    ([slug]) => !(slug in before.sections) && !moved.includes(slug),
  )
  return [
    ...added.map(([slug, heading]): Change => ({kind, id: slug, type: 'added', summary: heading})),
    ...gone.map(([slug, heading]): Change => {
      const to = after.redirects[slug]
      if (to === undefined) return {kind, id: slug, type: 'removed', summary: heading}
      const addresses = {before: address(before, slug), after: address(after, to)}
      return {kind, id: slug, type: 'changed', fields: [{name: 'address', ...addresses}]}
    }),
  ]
}

/** Addresses that were published and lead nowhere any more. */
export function listVanished(before: State, after: State): string[] {
  const led = [...Object.keys(before.sections), ...Object.keys(before.redirects)]
  const leads = [...Object.keys(after.sections), ...Object.keys(after.redirects)]
  return led.filter((slug) => !leads.includes(slug)).map((slug) => address(before, slug))
}

/** `/kursk/what-was-said/` */
export function address(state: Pick<State, 'id'>, slug: string): string {
  return `/${pagePath(state, slug)}`
}
