/** For editors that bring a Node of their own, which cannot read TypeScript: a loader that takes the types away. */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import typescript from 'typescript'

const {transpileModule, ScriptTarget, ModuleKind} = typescript
const compilerOptions = {target: ScriptTarget.ES2022, module: ModuleKind.ESNext, verbatimModuleSyntax: true}

/** The signature is Node's. */
export async function load(url, context, nextLoad) {
  if (!/^file:.*\.ts$/.test(url)) return nextLoad(url, context)
  const source = await readFile(fileURLToPath(url), 'utf8')
  return {format: 'module', shortCircuit: true, source: transpileModule(source, {compilerOptions}).outputText}
}
