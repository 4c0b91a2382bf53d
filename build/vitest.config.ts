import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { root } from './root.ts'

export default defineConfig({
  root,
  cacheDir: join(root, 'build/out/vite'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/app/**', 'test/packaged/**'],
          // Importing the real package would start a download; nothing tested here may need Electron.
          alias: { electron: join(root, 'test/support/no-electron.ts') },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})
