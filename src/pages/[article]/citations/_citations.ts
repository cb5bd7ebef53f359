/** What the references to claims and figures have in common. */
import {type CslItem, citeClaim, citeFigure} from '../../../feed/citations.ts'
import {listArticles} from '../../_articles.ts'
import {home} from '../../_home.ts'

export type Props = {
  item: CslItem
}

/** A file for each claim and each figure: no two of them share an id. */
export function citationPaths() {
  const articles = listArticles()
  return articles.flatMap((article) =>
    [
      ...Object.values(article.claims).map((claim) => ({
        id: claim.id,
        item: citeClaim(claim, article, home),
      })),
      ...Object.values(article.figures).map((each) => ({id: each.id, item: citeFigure(each, article, home)})),
    ].map(({id, item}) => ({params: {article: article.id, id}, props: {item}})),
  )
}
