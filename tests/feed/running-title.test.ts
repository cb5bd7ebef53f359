import {describe, expect, test} from 'vitest'
import {runningTitle} from '../../src/feed/running-title.ts'

describe('runningTitle(article, site)', () => {
  test('has the short title where reading begins, and the name of the site opposite', () => {
    const css = runningTitle({title: 'Nine, or thousands? What it tells', language: 'en'}, 'The Desk')
    expect(css).toContain('@top-left { content: "Nine, or thousands?"')
    expect(css).toContain('@top-right { content: "The Desk"')
    const arabic = runningTitle({title: 'قصة قصيرة', language: 'ar'}, 'The Desk')
    expect(arabic).toContain('@top-right { content: "قصة قصيرة"')
  })

  test('keeps text as text', () => {
    const css = runningTitle({title: 'A "quoted\\" </style>\n} body {', language: 'en'}, '')
    expect(css).toContain('content: "A \\22 quoted\\5c \\22  \\3c /style>\\a } body {"')
  })
})
