/** Comments of HTML, which vanish from an article. */

/**
 * Cut a text at its comments.
 *
 * @returns what stands in the comments, and what is left without them; a comment that is not closed is left
 */
export function cutComments(html: string): {comments: string[]; rest: string} {
  const comments: string[] = []
  let rest = ''
  let at = 0
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start + 4)
    if (end === -1) break
    comments.push(html.slice(start + 4, end))
    rest += html.slice(at, start)
    at = end + 3
  }
  return {comments, rest: rest + html.slice(at)}
}
