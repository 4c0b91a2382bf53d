import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Contact, contactKinds } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'
import { dropDraft, keepDraft, useLeftDrafts } from '../drafts.ts'
import { save } from '../saving.ts'
import { Segments } from '../ui/input/segments.tsx'
import { useDraftTimer } from '../ui/input/use-draft-timer.ts'
import { SidePanel } from '../ui/page/side-panel.tsx'
import classes from './contact/panel.module.css'
import { closePanel, openContact } from './store.ts'

/** A name and a kind make a contact; everything else is filled in its panel. */
export function NewContact({ width }: { width: number }) {
  const { t } = useTranslation()
  const id = useId()
  const workspaceId = useWorkspaceId()
  // The contact has no id yet; its name waits under the workspace's.
  const left = useLeftDrafts(workspaceId)?.find(({ tableName }) => tableName === 'contact')
  const [kind, setKind] = useState<Contact['kind']>('person')
  const [typed, setTyped] = useState<string>()
  const name = typed ?? left?.value ?? ''
  const place = workspaceId ? { tableName: 'contact', recordId: workspaceId, field: 'name' } : undefined
  const draft = useDraftTimer((text) => place && keepDraft(place, text))
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [])

  async function add(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) return
    const contact = await save(() => api.relationships.add({ kind, name: name.trim() }))
    draft.stop()
    if (place) dropDraft(place)
    openContact(contact.id)
  }

  return (
    <SidePanel title={t('relationships.newContact')} width={width} onClose={closePanel}>
      <form className={classes.form} onSubmit={(event) => add(event).catch(() => {})}>
        <Segments
          label={t('relationships.column.kind')}
          value={kind}
          options={contactKinds.map((value) => ({ value, label: t(`relationships.kind.${value}`) }))}
          onChange={setKind}
        />
        <TextInput
          ref={field}
          className={classes.name}
          id={id}
          label={t('relationships.field.name')}
          maxLength={500}
          value={name}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            draft.note(event.currentTarget.value)
          }}
        />
        <div className={classes.formLine}>
          <Button type="submit" variant="filled" disabled={!name.trim()}>
            {t(`relationships.addKind.${kind}`)}
          </Button>
          <Button variant="subtle" onClick={closePanel}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}

function useWorkspaceId(): string | undefined {
  const [id, setId] = useState<string>()
  useEffect(() => {
    api.workspace.current().then(
      (workspace) => setId(workspace?.id),
      () => {},
    )
  }, [])
  return id
}
