import {expect, test} from 'vitest'
import {createProgress} from '../../src/cli/progress.ts'

/** What is written, with the clock at our command. */
function watch(isTTY: boolean) {
  const written: string[] = []
  const clock = {now: 0}
  const stream = {isTTY, write: (text: string) => written.push(text) > 0}
  return {written, clock, progress: createProgress('articles', stream as never, () => clock.now)}
}

test('a terminal sees a line that changes, once a second has passed', () => {
  const {written, clock, progress} = watch(true)
  for (const [now, done] of [
    [900, 1],
    [1000, 2],
    [1050, 3],
    [1100, 4],
  ] as const) {
    clock.now = now
    progress.tell(done, 9)
  }
  progress.end()
  expect(written).toEqual(['\r2 of 9 articles\u001b[K', '\r4 of 9 articles\u001b[K', '\r\u001b[K'])
})

test('a file sees a line now and then', () => {
  const {written, clock, progress} = watch(false)
  for (const now of [1000, 5000, 6000, 10_000]) {
    clock.now = now
    progress.tell(now / 1000, 20)
  }
  progress.end()
  expect(written).toEqual(['5 of 20 articles\n', '10 of 20 articles\n'])
})

test('nobody sees what is over within a second', () => {
  const {written, clock, progress} = watch(true)
  clock.now = 500
  progress.tell(1, 2)
  clock.now = 1500
  progress.tell(2, 2)
  progress.end()
  expect(written).toEqual([])
})
