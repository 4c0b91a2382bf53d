import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetKinds, sheets } from '../../shared/exports.ts'
import { useActions } from '../actions.ts'
import { printSheet, useSheetWanted } from '../sheet-wanted.ts'
import { useKnown } from '../workspace.ts'
import { ExportDialog } from './export-dialog.tsx'
import { forgetExport, openExport, useExport } from './store.ts'

/** Offers the export to the title bar, the menu, the keys and the palette, and shows its dialog; mounted once. */
export function ExportHost() {
  const { t } = useTranslation()
  const workspace = useKnown((known) => known.workspace)
  const { id, exportLanguage, timeZone } = workspace ?? {}
  const brand = useMemo(
    () => (id && exportLanguage && timeZone ? { id, language: exportLanguage, timeZone } : null),
    [id, exportLanguage, timeZone],
  )
  const actions = useMemo(() => {
    if (!brand) return []
    const shared = { section: t('shell.palette.general'), words: 'PDF Markdown' }
    const whole = {
      id: 'exportPlan',
      label: t('exports.action'),
      keys: 'Mod+E',
      run: () => openExport(brand),
    }
    const single = sheetKinds
      .filter((kind) => sheets[kind] === null)
      .map((kind) => ({
        id: `exportSheet.${kind}`,
        label: t('exports.sheetTitle', { title: t(`exports.sheet.${kind}`) }),
        run: () => printSheet({ kind, id: null }),
      }))
    return [whole, ...single].map((action) => ({ ...shared, ...action }))
  }, [t, brand])
  useActions(actions)
  useEffect(() => (id ? forgetExport : undefined), [id])
  const { sheet: wanted, look } = useSheetWanted()
  useEffect(() => {
    if (!wanted || !brand) return
    useSheetWanted.setState({ sheet: null, look: null })
    openExport(brand, wanted, look)
  }, [wanted, look, brand])
  const isOpen = useExport((state) => state.isOpen)
  return isOpen && brand ? <ExportDialog workspaceId={brand.id} timeZone={brand.timeZone} /> : null
}
