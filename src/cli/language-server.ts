/**
 * `node src/cli/language-server.ts --stdio`: our checks for an editor that has no extension for remark.
 * What an extension starts is the same server; both read `.remarkrc.mjs`.
 */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: unified().use(remarkParse),
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
})
