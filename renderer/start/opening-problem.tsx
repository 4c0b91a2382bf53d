import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { explain } from '../parts/explain.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'

interface OpeningProblemProps {
  problem: unknown
  onOpen: (opening: ReturnType<typeof api.workspace.choose>) => void
}

/** Why a file did not open, what is safe, and the ways on. */
export function OpeningProblem({ problem, onOpen }: OpeningProblemProps) {
  const { t } = useTranslation()
  return (
    <ErrorNote
      {...explain(problem, t)}
      actions={<Button onClick={() => onOpen(api.workspace.choose())}>{t('start.openOther')}</Button>}
    />
  )
}
