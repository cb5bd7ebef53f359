import {expect, test} from 'vitest'
import {Refusal, tellFailure} from '../../src/cli/failure.ts'

class ContentError extends Error {
  override name = 'ContentError'
}

test('a report for editors is told as it is, without a stack', () => {
  expect(tellFailure(new ContentError('kursk.md\n3:1 error Missing `title`\n'))).toBe(
    'kursk.md\n3:1 error Missing `title`',
  )
})

test('a report is found in what wraps it', () => {
  const cause = new Error('loader failed', {cause: new ContentError('kursk.md')})
  expect(tellFailure(new Error('build failed', {cause}))).toBe('kursk.md')
})

test('a setting that is refused needs no stack', () => {
  expect(tellFailure(new Refusal('Unexpected `x` in OUT_DIR'))).toBe('Unexpected `x` in OUT_DIR')
})

test('any other error is told with its stack', () => {
  expect(tellFailure(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n +at /)
})

test('what is no error is told too', () => {
  expect(tellFailure('no')).toBe("'no'")
  expect(tellFailure(undefined)).toBe('undefined')
})

test('errors that cause each other come to an end', () => {
  const error = new Error('one')
  error.cause = new Error('two', {cause: error})
  expect(tellFailure(error)).toContain('Error: one')
})
