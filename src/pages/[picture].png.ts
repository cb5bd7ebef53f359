import {hasPictures} from '../pictures.ts'
import {sitePicture} from './[article]/social/_social.ts'

/** The picture of the site, unless the build leaves pictures out: only what has a parameter can be left out. */
export function getStaticPaths() {
  return hasPictures ? [{params: {picture: 'social'}}] : []
}

export function GET(): Promise<Response> {
  return sitePicture()
}
