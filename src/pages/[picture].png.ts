import {wordsOf} from '../article/words/index.ts'
import {renderSocial} from '../chart/social.ts'
import {hasPictures} from '../pictures.ts'
import {site} from '../site.ts'
import {pngFile} from './_file.ts'

/** The picture of the site, unless the build leaves pictures out: only what has a parameter can be left out. */
export function getStaticPaths() {
  return hasPictures ? [{params: {picture: 'social'}}] : []
}

export const GET = pngFile(() => {
  const {language, name, description} = site
  const {analysis} = wordsOf(language).ui
  return renderSocial({kicker: analysis, title: name, text: description}, {language, site: name})
})
