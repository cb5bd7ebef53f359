/** Find a Chromium that prints and that the browser tests run in, or get one. */

/** What the search needs to know of the computer, and may do to it. */
export interface Computer {
  /** Value of CHROMIUM_PATH. */
  chosen: string | undefined
  /** Where Playwright keeps its own Chromium, whether or not it is there yet. */
  own: string
  isRoot: boolean
  /** The absolute path of a program, given by name or path, if it is there and starts. */
  locate: (program: string) => string | undefined
  /** Run a command for some minutes at most; whether it succeeded. */
  run: (command: readonly string[], minutes: number) => boolean
  /** Tell whoever waits what is going on. */
  say: (line: string) => void
}

/** Names that Chromium goes by, on PATH or in its usual place. */
export const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

/** What to do by hand where all of this fails. */
export const advice =
  'No Chromium was found. Install one (`apt-get install chromium`, `npx playwright install chromium`)' +
  ' or name it in CHROMIUM_PATH.'

/**
 * Find a browser: the chosen one, one on PATH, Playwright's own; else have Playwright fetch its own; else Debian's.
 *
 * @returns the path of the program, or undefined where nothing works
 */
export function findBrowser(computer: Computer): string | undefined {
  return findChosen(computer) ?? findInstalled(computer) ?? fetchOwn(computer) ?? installPackage(computer)
}

function findChosen({chosen, locate, say}: Computer): string | undefined {
  if (!chosen) return undefined
  const path = locate(chosen)
  say(
    path ? `Browser: ${path}, from CHROMIUM_PATH` : `Browser: \`${chosen}\` in CHROMIUM_PATH does not start`,
  )
  return path
}

function findInstalled({own, locate, say}: Computer): string | undefined {
  for (const name of [...names, own]) {
    const path = locate(name)
    if (path === undefined) continue
    say(`Browser: ${path}`)
    return path
  }
  return undefined
}

function fetchOwn({own, locate, run, say}: Computer): string | undefined {
  say('Browser: none found; fetching the one of Playwright, for three minutes at most')
  if (run(['npx', 'playwright', 'install', 'chromium'], 3)) {
    const path = locate(own)
    say(path ? `Browser: ${path}` : 'Browser: what Playwright fetched does not start')
    return path
  }
  say('Browser: Playwright could not fetch its own')
  return undefined
}

function installPackage(computer: Computer): string | undefined {
  const {isRoot, locate, run, say} = computer
  if (!locate('apt-get')) return giveUp(computer)
  // Must not wait for a password that nobody types.
  if (!isRoot && !run(['sudo', '-n', 'true'], 1)) return giveUp(computer)
  say('Browser: installing the package `chromium`')
  const asRoot = isRoot ? [] : ['sudo', '-n']
  run([...asRoot, 'apt-get', 'update'], 3)
  if (!run([...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], 10))
    return giveUp(computer)
  const path = locate('chromium')
  say(path ? `Browser: ${path}` : advice)
  return path
}

function giveUp({say}: Computer): undefined {
  say(advice)
  return undefined
}
