import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../actions.ts'
import { useKnown } from '../workspace.ts'
import { ExportDialog } from './export-dialog.tsx'
import { forgetExport, openExport, useExport } from './store.ts'

/** Offers the export to the title bar, the menu, the keys and the palette, and shows its dialog; mounted once. */
export function ExportHost() {
  const { t } = useTranslation()
  const workspace = useKnown((known) => known.workspace)
  const { id, exportLanguage, timeZone } = workspace ?? {}
  const actions = useMemo(
    () =>
      exportLanguage && timeZone
        ? [
            {
              id: 'exportPlan',
              label: t('exports.action'),
              section: t('shell.palette.general'),
              words: 'PDF',
              keys: 'Mod+E',
              run: () => openExport({ language: exportLanguage, timeZone }),
            },
            {
              id: 'exportGate',
              label: t('exports.gateAction'),
              section: t('shell.palette.general'),
              words: 'PDF',
              run: () => openExport({ language: exportLanguage, timeZone }, 'gate'),
            },
            {
              id: 'exportPolicies',
              label: t('exports.policiesAction'),
              section: t('shell.palette.general'),
              words: 'PDF',
              run: () => openExport({ language: exportLanguage, timeZone }, 'policies'),
            },
            {
              id: 'exportCrisis',
              label: t('exports.crisisAction'),
              section: t('shell.palette.general'),
              words: 'PDF',
              run: () => openExport({ language: exportLanguage, timeZone }, 'crisis'),
            },
          ]
        : [],
    [t, exportLanguage, timeZone],
  )
  useActions(actions)
  useEffect(() => (id ? forgetExport : undefined), [id])
  const isOpen = useExport((state) => state.isOpen)
  return isOpen && timeZone ? <ExportDialog timeZone={timeZone} /> : null
}
