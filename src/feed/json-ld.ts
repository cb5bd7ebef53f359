/** What search engines and archives are told of an article, in the terms of schema.org. */
import type {
  AnalysisNewsArticle,
  CorrectionComment,
  Dataset,
  Graph,
  Claim as SchemaClaim,
  Thing,
} from 'schema-dts'
import type {Article, Claim, Revision} from '../article/article.ts'
import {claimPath, pagePath} from '../article/paths.ts'
import {addressOf, type Home} from './home.ts'

/** The overview and the full article: the whole, with its parts, claims, figures and corrections. */
export function describeArticle(article: Article, home: Home): Graph {
  const url = addressOf(home, pagePath(article))
  return graph([
    {
      ...common(article),
      ...published(home),
      '@id': url,
      url,
      headline: article.title,
      description: article.standfirst,
      keywords: article.topics,
      hasPart: article.sections.map(({slug}) => ({'@id': addressOf(home, pagePath(article, slug))})),
      mentions: Object.values(article.claims).map(({id}) => ({
        '@id': addressOf(home, claimPath(article, id)),
      })),
      ...(article.revisions.length > 0 && {
        correction: article.revisions.map((revision): CorrectionComment => describeRevision(revision)),
      }),
    } satisfies AnalysisNewsArticle,
    ...(Object.keys(article.figures).length > 0 ? [describeFigures(article, home)] : []),
  ])
}

/** A section: a part of its article, with the claims that stand in it. */
export function describeSection(slug: string, article: Article, home: Home): Graph {
  const url = addressOf(home, pagePath(article, slug))
  const section = article.sections.find((each) => each.slug === slug)
  const claims = Object.values(article.claims).filter((claim) => claim.section === slug)
  // The ledger of claims says what they are, and the page itself what it is about: it has to stay light.
  return graph([
    {
      ...common(article),
      '@id': url,
      headline: section?.heading ?? '',
      isPartOf: {'@id': addressOf(home, pagePath(article))},
      mentions: claims.map(({id}) => ({'@id': addressOf(home, claimPath(article, id))})),
    } satisfies AnalysisNewsArticle,
  ])
}

/** The ledger of claims. */
export function describeClaims(article: Article, home: Home): Graph {
  return graph(Object.values(article.claims).map((claim) => describeClaim(claim, article, home)))
}

/** The ledger of figures. */
export function describeDataset(article: Article, home: Home): Graph {
  return graph(Object.keys(article.figures).length > 0 ? [describeFigures(article, home)] : [])
}

/** The figures as a dataset, with where to get it. */
function describeFigures(article: Article, home: Home): Dataset {
  const page = pagePath(article, 'figures')
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: addressOf(home, `${pagePath(article)}${name}`),
  })
  return {
    '@type': 'Dataset',
    '@id': addressOf(home, page),
    url: addressOf(home, page),
    name: article.title,
    description: article.standfirst,
    license: home.licence.url,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    creator: {'@type': 'Organization', name: home.name},
    isPartOf: {'@id': addressOf(home, pagePath(article))},
    distribution: [file('figures.csv', 'text/csv'), file('figures.json', 'application/json')],
  }
}

function common(article: Article) {
  return {
    '@type': 'AnalysisNewsArticle' as const,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: article.authors.map((name) => ({'@type': 'Organization' as const, name})),
  }
}

/** Said once of the whole, and true of its parts. */
function published(home: Home) {
  return {
    publisher: {'@type': 'NewsMediaOrganization' as const, name: home.name, url: addressOf(home)},
    license: home.licence.url,
    isAccessibleForFree: true,
  }
}

function describeClaim(claim: Claim, article: Article, home: Home): SchemaClaim {
  const url = addressOf(home, claimPath(article, claim.id))
  const addresses = claim.source.flatMap((id) => article.sources[id]?.url ?? [])
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    text: claim.statement,
    claimInterpreter: {'@type': 'Organization', name: home.name},
    // schema.org asks whether an author is a person or an organization; our claimants are either.
    creditText: article.claimants[claim.by]?.name ?? claim.by,
    dateCreated: claim.on,
    ...(addresses.length > 0 && {
      appearance: addresses.map((address) => ({'@type': 'CreativeWork' as const, url: address})),
    }),
  }
}

function describeRevision({date, note}: Revision): CorrectionComment {
  return {'@type': 'CorrectionComment', text: note, datePublished: date}
}

function graph(things: Thing[]): Graph {
  return {'@context': 'https://schema.org', '@graph': things}
}

/** JSON that is safe within a `script` element: no `<` can end it. */
export function formatJsonLd(value: Graph): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
