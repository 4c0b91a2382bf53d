import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { toolNames } from '../../shared/hand-off/post-files.ts'
import { sheetKinds, sheets } from '../../shared/print/exports.ts'
import { useActions } from '../actions.ts'
import { nothingWanted, printSheet, useSheetWanted } from '../sheet-wanted.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { useKnown, useSeat } from '../workspace.ts'
import { ExportDialog } from './export-dialog.tsx'
import { postImport } from './post-import.ts'
import { changeWhat, closeExport, forgetExport, openExport, useExport } from './store.ts'

/** Their code is read when somebody wants them. */
const PostsDialog = fetched(async () => (await import('./posts-dialog.tsx')).PostsDialog)
const ImportPostsDialog = fetched(async () => (await import('./import-posts-dialog.tsx')).ImportPostsDialog)

/** Offers the export to the title bar, the menu, the keys and the palette, and shows its dialog; mounted once. */
export function ExportHost() {
  const { t } = useTranslation()
  const workspace = useKnown((known) => known.workspace)
  const { id, exportLanguage, timeZone } = workspace ?? {}
  const brand = useMemo(
    () => (id && exportLanguage && timeZone ? { id, language: exportLanguage, timeZone } : null),
    [id, exportLanguage, timeZone],
  )
  const { mayWrite } = useSeat()
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
        changeWhat('files')
      },
    }
    const taken = {
      id: 'importPosts',
      label: t('postImport.action'),
      words: 'CSV',
      isDisabled: !mayWrite,
      run: postImport.begin,
    }
    const single = sheetKinds
      .filter((kind) => sheets[kind] === null)
      .map((kind) => ({
        id: `exportSheet.${kind}`,
        label: t('exports.sheetTitle', { title: t(`exports.sheet.${kind}`) }),
        run: () => printSheet({ kind, id: null }),
      }))
    return [whole, posts, taken, ...single].map((action) => ({ ...shared, ...action }))
  }, [t, brand, mayWrite])
  useActions(actions)
  useEffect(() => (id ? forgetAll : undefined), [id])
  const wanted = useSheetWanted()
  useEffect(() => {
    if (!wanted.sheet || !brand) return
    useSheetWanted.setState(nothingWanted)
    openExport(brand, wanted)
  }, [wanted, brand])
  const isOpen = useExport((state) => state.isOpen)
  const isFiles = useExport((state) => state.isFiles)
  const isImporting = postImport.use(({ step }) => step.at !== 'closed')
  if (isImporting) return <ImportPostsDialog />
  if (isOpen && brand && isFiles) return <PostsDialog onClose={closeExport} />
  return isOpen && brand ? <ExportDialog workspaceId={brand.id} timeZone={brand.timeZone} /> : null
}

/** Another workspace has its own posts. */
function forgetAll(): void {
  forgetExport()
  postImport.close()
}
