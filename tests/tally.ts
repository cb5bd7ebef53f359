/** How many tests passed and failed, read from the runners' own reports. */

export interface Tally {
  passed: number
  failed: number
  /** What was skipped, each with the reason where one was given. */
  skipped: string[]
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  testResults: {
    name: string
    status: string
    assertionResults: {fullName: string; status: string}[]
  }[]
}

/** The part of Playwright's JSON report that counts. */
export interface PlaywrightReport {
  stats: {expected: number; unexpected: number; flaky: number}
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  specs: {title: string; tests: {status: string; annotations: {type: string; description?: string}[]}[]}[]
  suites?: PlaywrightSuite[]
}

/** Count Vitest's tests. A file that fails before its first test, as when it cannot be read, is one that failed. */
export function tallyVitest({testResults}: VitestReport): Tally {
  const tests = testResults.flatMap(({assertionResults}) => assertionResults)
  const broken = testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const skipped = tests.filter(({status}) => status !== 'passed' && status !== 'failed')
  return {
    passed: tests.filter(({status}) => status === 'passed').length,
    failed: tests.filter(({status}) => status === 'failed').length + broken.length,
    skipped: skipped.map(({fullName, status}) => `${fullName} (${status})`),
  }
}

/** Count Playwright's tests. One that passed only when it was tried again has failed. */
export function tallyPlaywright({stats, suites}: PlaywrightReport): Tally {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: suites.flatMap(listSkipped),
  }
}

function listSkipped({specs, suites = []}: PlaywrightSuite): string[] {
  const own = specs.flatMap(({title, tests}) =>
    tests
      .filter(({status}) => status === 'skipped')
      .map(({annotations}) => `${title} (${annotations.find(isReason)?.description ?? 'no reason given'})`),
  )
  return [...own, ...suites.flatMap(listSkipped)]
}

function isReason({type}: {type: string}): boolean {
  return type === 'skip' || type === 'fixme'
}

/**
 * Believe the exit status too: a runner that says it failed, while its report names no failed test, or that left no
 * report, has failed once.
 */
export function reconcile(tally: Tally | undefined, succeeded: boolean): Tally {
  if (!tally) return {passed: 0, failed: 1, skipped: []}
  return succeeded || tally.failed > 0 ? tally : {...tally, failed: 1}
}

/** The tallies of several parts as one. */
export function add(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, {passed}) => sum + passed, 0),
    failed: tallies.reduce((sum, {failed}) => sum + failed, 0),
    skipped: tallies.flatMap(({skipped}) => skipped),
  }
}
