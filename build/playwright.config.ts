import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { root } from './root.ts'

export default defineConfig({
  testDir: join(root, 'test/app'),
  testMatch: '**/*.test.ts',
  outputDir: join(root, 'build/out/test-app'),
  // Each test has a window and a data folder of its own, so two at a time do not meet.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(root, 'build/out/report/app.json') }]],
})
