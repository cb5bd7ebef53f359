import {defineConfig} from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../output/browser',
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try is a test that fails.
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', {outputFile: '../output/browser.json'}]],
})
