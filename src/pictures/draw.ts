/** Drawing pictures. */
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** Found from the project's folder, because a build moves this file elsewhere. */
const {resolve} = createRequire(join(process.cwd(), 'package.json'))

const latin = [
  'newsreader/400Regular/Newsreader_400Regular.ttf',
  'newsreader/500Medium/Newsreader_500Medium.ttf',
  'public-sans/400Regular/PublicSans_400Regular.ttf',
  'public-sans/500Medium/PublicSans_500Medium.ttf',
  'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  'public-sans/700Bold/PublicSans_700Bold.ttf',
]
const arabic = [
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
]

/**
 * Draw an SVG as a PNG, in its own size, on another thread. All of it has to be painted: a PNG gets no holes.
 *
 * The fonts are the site's own, so that a picture looks the same wherever it is built. Only what they cannot
 * write, in Chinese or Cyrillic, is drawn in the fonts of the computer.
 */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [{renderAsync}, {default: sharp}] = await loadDrawing()
  const {pixels, width, height} = await renderAsync(svg, {
    font: {
      fontFiles: listFonts(svg).map((file) => resolve(`@expo-google-fonts/${file}`)),
      loadSystemFonts: !isOurs(svg),
      defaultFontFamily: 'Public Sans',
    },
    logLevel: 'off',
  })
  // Resvg has a format of its own for this, which takes twice the time for half as much again.
  const picture = sharp(pixels, {raw: {width, height, channels: 4}})
  return new Uint8Array(await picture.removeAlpha().png({compressionLevel: 6}).toBuffer())
}

/** Load what draws. It takes a while, and few who ask for this file want to draw at once. */
export function loadDrawing() {
  return Promise.all([import('@resvg/resvg-js'), import('sharp')])
}

/** Reading fonts takes longer than drawing. Controls of direction, which the Arabic ones hold, come with Arabic. */
function listFonts(svg: string): string[] {
  return /[\p{Script=Arabic}\u2066-\u2069]/u.test(svg) ? [...arabic, ...latin] : latin
}

/** Whether our fonts hold every letter of a text: those of Latin and Arabic, with punctuation. */
export function isOurs(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text)
}
