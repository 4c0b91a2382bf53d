import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { root } from './root.ts'

export default defineConfig({
  projects: [
    { name: 'app', testDir: join(root, 'test/app') },
    // These change the package and the system in turn, so one at a time.
    { name: 'packaged', testDir: join(root, 'test/packaged'), workers: 1 },
  ],
  outputDir: join(root, 'build/out/test-app'),
  // Each test has a window and a data folder of its own, so two at a time do not meet.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A second try on a crowded machine; the list reporter names what needed one.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
})
