/** The command `links`. */
import {type Outcome, readArguments} from '../cli/command.ts'
import {createProgress, type Progress} from '../cli/progress.ts'
import {readArticleFiles} from '../reading/article-file.ts'
import {findArticles} from './content.ts'
import {listAddresses, type Use} from './links/addresses.ts'
import {outcomes, type Tried} from './links/answer.ts'
import {tellLinks} from './links/tell.ts'
import {tryAddress} from './links/try-address.ts'
import {Turns} from './links/turns.ts'

const usage = 'npm run links -- [--strict]'

/** How politely the hosts are asked. */
const manners = {most: 4, between: 250, timeout: 15_000, pause: 2000}

/**
 * Try every address of the articles, those of drafts included.
 *
 * @returns a table of what an editor should look at; with `--strict`, status 1 where a reader would find nothing
 */
export async function tryLinks(args: string[], {most, between, ...rest} = manners): Promise<Outcome> {
  const {values} = readArguments(args, {strict: {type: 'boolean', default: false}}, usage)
  const files = readArticleFiles(findArticles())
  const reading = createProgress('articles read')
  const addresses = listAddresses(files, reading.tell)
  reading.end()
  const progress = createProgress('addresses')
  const tried = await tryAll(addresses, {...rest, turns: new Turns(most, between)}, progress)
  progress.end()
  tried.sort((a, b) => outcomes.indexOf(a.answer.outcome) - outcomes.indexOf(b.answer.outcome))
  const dead = tried.some(({answer}) => ['gone', 'failing', 'unreachable'].includes(answer.outcome))
  return {output: tellLinks(tried), status: values.strict && dead ? 1 : 0}
}

async function tryAll(
  addresses: Map<string, Use[]>,
  manners: Parameters<typeof tryAddress>[1],
  progress: Progress,
): Promise<Tried[]> {
  let done = 0
  return await Promise.all(
    [...addresses].map(async ([url, uses]) => {
      const answer = await tryAddress(url, manners)
      progress.tell(++done, addresses.size)
      return {url, uses, answer}
    }),
  )
}
