import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../actions.ts'
import { exportContacts, useContactsWanted } from '../contacts-wanted.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { useKnown } from '../workspace.ts'
import { contactImport } from './contact-import.ts'
import { closeDuplicates, findDuplicates, useDuplicates } from './duplicates-store.ts'

/** Their code is read when somebody wants them. */
const ContactImportDialog = fetched(async () => (await import('./import-dialog.tsx')).ContactImportDialog)

const DuplicatesDialog = fetched(async () => (await import('./duplicates-dialog.tsx')).DuplicatesDialog)

const ContactExportDialog = fetched(async () => (await import('./export-dialog.tsx')).ContactExportDialog)

/** Offers contacts in and out to the palette and the screens, and shows their dialogs; mounted once. */
export function ContactFilesHost() {
  const { t } = useTranslation()
  const id = useKnown(({ workspace }) => workspace?.id)
  const actions = useMemo(
    () =>
      id
        ? [
            {
              id: 'importContacts',
              label: t('contactFiles.action'),
              section: t('relationships.title'),
              words: 'vCard CSV Google Outlook LinkedIn',
              isWrite: true,
              run: contactImport.begin,
            },
            {
              id: 'exportContacts',
              label: t('contactFiles.out.action'),
              section: t('relationships.title'),
              words: 'vCard CSV Markdown',
              run: () => exportContacts(),
            },
            {
              id: 'findDuplicates',
              label: t('contactFiles.duplicates.action'),
              section: t('relationships.title'),
              isWrite: true,
              run: () => void findDuplicates(),
            },
          ]
        : [],
    [t, id],
  )
  useActions(actions)
  // Another workspace has its own contacts.
  useEffect(() => (id ? closeAll : undefined), [id])
  const isImporting = contactImport.use(({ step }) => step.at !== 'closed')
  const isSearching = useDuplicates(({ step }) => step.at !== 'closed')
  const isExporting = useContactsWanted(({ isOpen }) => isOpen)
  if (isExporting) return <ContactExportDialog />
  if (isImporting) return <ContactImportDialog />
  return isSearching ? <DuplicatesDialog /> : null
}

function closeAll(): void {
  contactImport.close()
  closeDuplicates()
  useContactsWanted.setState({ isOpen: false, chosen: null })
}
