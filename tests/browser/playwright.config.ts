import {defineConfig} from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../output/browser',
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: 2,
  // Axe takes its time over the longest pages, and longer on a computer that is shared.
  timeout: 90_000,
  // A test that passes only at the second try is a test that fails.
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', {outputFile: '../output/browser.json'}]],
})
