/** Figures and dates that contradict themselves. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {firstDay, isDay, isMonth, lastDay, periodEnds} from '../../article/period.ts'
import {isRecord, type Matter} from '../matter.ts'
import {code, error, warn} from '../problem.ts'

type Entry = Record<string, unknown>

/** A remark plugin. */
export default function remarkCheckFigures() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter) return
    checkUpdated(matter, file)
    for (const [id, figure] of matter.entries('figures')) {
      checkCount(id, figure, matter, file)
      checkMeasure(id, figure, matter, file)
      checkPeriod(id, figure, matter, file)
    }
  }
}

function checkUpdated(matter: Matter, file: VFile): void {
  const {published, updated} = matter.raw
  if (!isDate(published) || !isDate(updated) || updated >= published) return
  error(
    file,
    'date',
    matter.place(['updated']),
    `Unexpected ${code(updated)} for \`updated\`, expected a day not before \`published\`, ${code(published)}`,
  )
}

function checkCount(id: string, {count, precision}: Entry, matter: Matter, file: VFile): void {
  const path = ['figures', id, 'count']
  checkDigits(count, path, matter, file)
  if (isRecord(count))
    for (const end of ['low', 'high']) checkDigits(count[end], [...path, end], matter, file)
  if (isRecord(count)) {
    const {low, high} = count
    if (low === undefined && high === undefined && Object.keys(count).length === 0) {
      error(file, 'count', matter.place(path), 'Unexpected empty range, expected `low`, `high` or both')
    }
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      error(
        file,
        'count',
        matter.place(path),
        `Unexpected range from ${code(low)} down to ${code(high)}, expected \`low\` not above \`high\``,
      )
    }
    if (precision !== undefined) {
      error(
        file,
        'count',
        matter.keyPlace(['figures', id, 'precision']),
        'Unexpected `precision` beside a range, expected one of the two: a range says itself how precise it is',
      )
    }
  }
  if (count === 0 && precision === 'about') {
    error(
      file,
      'count',
      matter.place(path),
      'Unexpected `about` 0, expected `exact`, or a number above 0: nothing is rounded to 0',
    )
  }
}

/** YAML reads `1.000` as 1, and `1e3` as a thousand. */
function checkDigits(value: unknown, path: string[], matter: Matter, file: VFile): void {
  const written = matter.written(path)
  if (!Number.isSafeInteger(value) || written === undefined || written === String(value)) return
  const meant = /^[\d.]+$/.test(written) ? written.replaceAll('.', '') : String(value)
  const reason = `Unexpected ${code(written)} for \`count\`, expected digits alone, such as ${code(meant)}`
  error(file, 'count', matter.place(path), reason)
}

function checkMeasure(id: string, {measure, term}: Entry, matter: Matter, file: VFile): void {
  if (Array.isArray(measure)) {
    const twice = measure.findIndex((outcome, at) => measure.indexOf(outcome) < at)
    if (twice > 0) {
      error(
        file,
        'count',
        matter.place(['figures', id, 'measure', twice]),
        `Unexpected second ${code(measure[twice])}, expected each outcome once`,
      )
    }
  }
  if (measure === 'unstated' && term === undefined) {
    warn(
      file,
      'term',
      matter.place(['figures', id, 'measure']),
      'Missing `term` beside `unstated`, expected the claimant’s own word, such as `term: casualties`: readers are told what it leaves open',
    )
  }
}

function checkPeriod(id: string, {period, asOf}: Entry, matter: Matter, file: VFile): void {
  if (typeof period !== 'string' || period.split('/').length !== 2) return
  const {start, end} = periodEnds(period)
  if (![start, end].every((date) => date === undefined || isDay(date) || isMonth(date))) return
  const where = matter.place(['figures', id, 'period'])
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end)) {
    error(file, 'period', where, `Unexpected period ${code(period)}, expected its start not after its end`)
    return
  }
  if (!isDate(asOf)) return
  const asOfPlace = matter.place(['figures', id, 'asOf'])
  if (end !== undefined && firstDay(asOf) < firstDay(end)) {
    const wanted = isMonth(end) ? `a day in or after ${code(end)}` : `a day not before ${code(end)}`
    error(
      file,
      'period',
      asOfPlace,
      `Unexpected ${code(asOf)} for \`asOf\`, expected ${wanted}, the end of the period: nobody counts days ahead`,
    )
  } else if (start !== undefined && firstDay(asOf) < firstDay(start)) {
    error(
      file,
      'period',
      asOfPlace,
      `Unexpected ${code(asOf)} for \`asOf\`, expected a day not before ${code(start)}, the start of the period`,
    )
  }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}
