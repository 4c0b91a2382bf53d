import type { RouterClient } from '@orpc/server'
import type { router } from '../../electron/api/api.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import type { ImportSummary } from '../../shared/imports/why.ts'

/** Follows an import of files to its end. */
export async function importAll(
  api: RouterClient<typeof router>,
  files: ImportAnswers[],
): Promise<ImportSummary> {
  for await (const step of await api.imports.run({ files })) if (step.step === 'done') return step.summary
  throw new Error('The import ended without a summary')
}
