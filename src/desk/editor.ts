/**
 * The checks for any editor that runs remark: its language server reads `.remarkrc.mjs`, which names these plugins.
 *
 * Links to other articles are left to the build, for an editor shows one file at a time.
 */
import {basename, dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {PluggableList, Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {remarkArticle, syntax} from '../markdown/pipeline.ts'
import {findPictureFault} from '../reading/picture-file.ts'
import {addQuickFixes} from './quick-fixes.ts'

/** Readers and checks: all that is not syntax. */
const checks = remarkArticle.slice(syntax.length) as Plugin[]

/** Remark plugins that read every Markdown file, and say something of articles alone. */
export const remarkEditor: PluggableList = [
  ...syntax,
  ...[remarkFindPictures, ...checks, remarkExplain].map(onlyArticles),
  remarkKeep,
]

/** A guide or a readme is no article. */
function isArticle(file: VFile): boolean {
  return file.path !== undefined && basename(folderOf(file)) === 'articles'
}

function folderOf({cwd, path}: VFile): string {
  return dirname(resolve(cwd, path))
}

function onlyArticles(plugin: Plugin): Plugin {
  return function (this: Processor) {
    const transform = plugin.call(this)
    // All of ours are synchronous; unified takes one with a third parameter for one that calls back.
    return (tree, file) => {
      if (isArticle(file) && transform) void transform(tree, file, () => undefined)
    }
  }
}

function remarkFindPictures() {
  return (_tree: unknown, file: VFile): undefined => {
    file.data.findPictureFault = (picture) => findPictureFault(folderOf(file), picture)
  }
}

/** Each message leads to the paragraph of its rule in the guide. */
function remarkExplain() {
  return (_tree: unknown, file: VFile): undefined => {
    const guide = pathToFileURL(join(folderOf(file), '../README.md'))
    for (const message of file.messages) {
      message.url = `${guide.href}#${message.ruleId}`
      message.source = 'article'
    }
    addQuickFixes(file)
  }
}

/** An editor can ask remark to format a file. Nobody's text is laid out anew: it stays as it was written. */
function remarkKeep(this: Processor): undefined {
  this.compiler = (_tree, file) => String(file)
}
