import { Autocomplete, Button } from '@mantine/core'
import { IconCopy, IconFileExport, IconTag, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanTag } from '../../shared/relationships.ts'
import { runAction } from '../actions.ts'
import { api } from '../api.ts'
import { exportContacts } from '../contacts-wanted.ts'
import { useFormat } from '../parts/format.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { announce } from '../ui/notice/announce.tsx'
import { useRoomUnderNotices } from '../ui/notice/room-under-notices.ts'
import classes from './list.module.css'
import { choose, removeContacts, useRelationships } from './store.ts'

/** What can be done with many at once; each is one step to undo. */
export function SelectionBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = useRelationships((state) => state.chosen)
  const tags = useRelationships((state) => state.summary?.tags)
  const [tag, setTag] = useState('')
  const ids = [...chosen]
  const bar = useRef<HTMLElement>(null)
  useRoomUnderNotices(bar)

  async function addTag() {
    const count = await save(() => api.relationships.tag({ ids, tag }))
    announce(t('relationships.tagged', { count, tag: cleanTag(tag) }))
    setTag('')
  }

  return (
    <section ref={bar} className={classes.bar} aria-label={t('relationships.withChosen')}>
      <span className={classes.chosen}>
        {t('relationships.chosen', { count: ids.length, number: format.number(ids.length) })}
      </span>
      <ForWriters>
        <form
          className={classes.deed}
          onSubmit={(event) => {
            event.preventDefault()
            addTag().catch(() => {})
          }}
        >
          <Autocomplete
            className={classes.filter}
            aria-label={t('relationships.tagName')}
            placeholder={t('relationships.tagName')}
            limit={20}
            data={tags?.map((one) => one.tag) ?? []}
            value={tag}
            onChange={setTag}
          />
          <Button
            type="submit"
            disabled={!cleanTag(tag)}
            leftSection={<IconTag size={16} stroke={1.5} aria-hidden />}
          >
            {t('relationships.addTag')}
          </Button>
        </form>
      </ForWriters>
      <Button
        leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
        onClick={() => runAction('copyTable')}
      >
        {t('app.copyRows')}
      </Button>
      <Button
        leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
        onClick={() => exportContacts(ids)}
      >
        {t('contactFiles.out.ofChosen')}
      </Button>
      <ForWriters>
        <Button
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => removeContacts(ids).catch(() => {})}
        >
          {t('relationships.remove')}
        </Button>
      </ForWriters>
      <Button variant="subtle" onClick={() => choose([])}>
        {t('relationships.chooseNone')}
      </Button>
    </section>
  )
}
