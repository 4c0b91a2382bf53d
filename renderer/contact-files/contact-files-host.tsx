import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../actions.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { useKnown } from '../workspace.ts'
import { contactImport } from './contact-import.ts'

/** Their code is read when somebody wants them. */
const ContactImportDialog = fetched(async () => (await import('./import-dialog.tsx')).ContactImportDialog)

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
          ]
        : [],
    [t, id],
  )
  useActions(actions)
  // Another workspace has its own contacts.
  useEffect(() => (id ? contactImport.close : undefined), [id])
  const isImporting = contactImport.use(({ step }) => step.at !== 'closed')
  return isImporting ? <ContactImportDialog /> : null
}
