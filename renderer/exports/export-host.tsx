import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetKinds, sheets } from '../../shared/exports.ts'
import { toolNames } from '../../shared/hand-off/post-files.ts'
import { useActions } from '../actions.ts'
import { printSheet, useSheetWanted } from '../sheet-wanted.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { useKnown } from '../workspace.ts'
import { ExportDialog } from './export-dialog.tsx'
import { closeExport, exportWhat, forgetExport, openExport, useExport } from './store.ts'

/** Its code is read when somebody exports posts. */
const PostsDialog = fetched(async () => (await import('./posts-dialog.tsx')).PostsDialog)

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
    const posts = {
      id: 'exportPosts',
      label: t('handOff.files.action'),
      words: ['CSV ICS JSON', ...Object.values(toolNames)].join(' '),
      run: () => {
        openExport(brand)
        exportWhat('posts')
      },
    }
    const single = sheetKinds
      .filter((kind) => sheets[kind] === null)
      .map((kind) => ({
        id: `exportSheet.${kind}`,
        label: t('exports.sheetTitle', { title: t(`exports.sheet.${kind}`) }),
        run: () => printSheet({ kind, id: null }),
      }))
    return [whole, posts, ...single].map((action) => ({ ...shared, ...action }))
  }, [t, brand])
  useActions(actions)
  useEffect(() => (id ? forgetExport : undefined), [id])
  const wanted = useSheetWanted((state) => state.sheet)
  useEffect(() => {
    if (!wanted || !brand) return
    useSheetWanted.setState({ sheet: null })
    openExport(brand, wanted)
  }, [wanted, brand])
  const isOpen = useExport((state) => state.isOpen)
  const what = useExport((state) => state.what)
  if (isOpen && brand && what === 'posts') return <PostsDialog onClose={closeExport} />
  return isOpen && brand ? <ExportDialog workspaceId={brand.id} timeZone={brand.timeZone} /> : null
}
