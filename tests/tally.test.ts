import {expect, test} from 'vitest'
import {add, reconcile, tallyPlaywright, tallyVitest} from './tally.ts'

const passed = {fullName: 'relates', status: 'passed'}
const failed = {fullName: 'converses', status: 'failed'}

test('counts the tests of Vitest, and names those that were skipped', () => {
  const assertionResults = [passed, passed, failed, {fullName: 'later', status: 'todo'}]
  expect(tallyVitest({testResults: [{name: 'a.test.ts', status: 'failed', assertionResults}]})).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['later (todo)'],
  })
})

test('counts a file that never came to its tests as one that failed', () => {
  const broken = {name: 'b.test.ts', status: 'failed', assertionResults: []}
  const sound = {name: 'a.test.ts', status: 'passed', assertionResults: [passed]}
  expect(tallyVitest({testResults: [broken, sound]})).toMatchObject({passed: 1, failed: 1})
})

test('counts a file that fails after its tests have passed', () => {
  const testResults = [{name: 'a.test.ts', status: 'failed', assertionResults: [passed]}]
  expect(tallyVitest({testResults})).toMatchObject({passed: 1, failed: 1})
})

test('counts the tests of Playwright, and gives the reasons of those that were skipped', () => {
  const skip = {status: 'skipped', annotations: [{type: 'skip', description: 'no printer'}]}
  const fixme = {status: 'skipped', annotations: []}
  const inner = {specs: [{title: 'prints', tests: [skip]}]}
  const outer = {specs: [{title: 'sings', tests: [fixme]}], suites: [inner]}
  expect(tallyPlaywright({stats: {expected: 5, unexpected: 1, flaky: 1}, suites: [outer]})).toEqual({
    passed: 5,
    failed: 2,
    skipped: ['sings (no reason given)', 'prints (no printer)'],
  })
})

test('a runner without a report has failed once', () => {
  expect(reconcile(undefined, true)).toEqual({passed: 0, failed: 1, skipped: []})
  expect(reconcile(undefined, false)).toEqual({passed: 0, failed: 1, skipped: []})
})

test('a runner that fails without a failed test has failed once', () => {
  const tally = {passed: 3, failed: 0, skipped: []}
  expect(reconcile(tally, false)).toEqual({passed: 3, failed: 1, skipped: []})
  expect(reconcile(tally, true)).toEqual(tally)
  expect(reconcile({...tally, failed: 2}, false).failed).toBe(2)
})

test('adds up', () => {
  const one = {passed: 1, failed: 0, skipped: ['x (todo)']}
  expect(add([one, {passed: 2, failed: 3, skipped: []}])).toEqual({
    passed: 3,
    failed: 3,
    skipped: ['x (todo)'],
  })
  expect(add([])).toEqual({passed: 0, failed: 0, skipped: []})
})
