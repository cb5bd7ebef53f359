/** What remark's language server, and with it any editor, checks: the same rules as the build. */
import {register} from 'node:module'

if (!process.features.typescript) register('./src/desk/strip-types.mjs', import.meta.url)
const {remarkEditor} = await import('./src/desk/editor.ts')

export default {plugins: remarkEditor}
