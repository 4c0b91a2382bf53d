import { Autocomplete, Button, Progress } from '@mantine/core'
import { IconCopy, IconFileExport, IconTag, IconTagOff, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanTag } from '../../../shared/relationships/relationships.ts'
import { runAction } from '../../actions.ts'
import { exportContacts } from '../../contacts-wanted.ts'
import { changeAndSay, stopMany, useManyWork } from '../../parts/change-contacts.ts'
import { useFormat } from '../../parts/format.ts'
import { Snoozing } from '../../parts/snoozing.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useRoomUnderNotices } from '../../ui/notice/room-under-notices.ts'
import { useRelationships } from '../store.ts'
import { ChangeMany } from './change-many.tsx'
import { countChosen } from './choice.ts'
import { choiceOf, chooseAll, chooseNobody } from './chosen.ts'
import classes from './list.module.css'
import { removeContacts } from './many-moves.ts'
import { useFacets } from './use-facets.ts'

/** What can be done with many at once; each is one step to undo. */
export function SelectionBar({ total }: { total: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = useRelationships((state) => state.chosen)
  const work = useManyWork((state) => state.work)
  const count = countChosen(chosen, total)
  const of = choiceOf(chosen)
  const bar = useRef<HTMLElement>(null)
  useRoomUnderNotices(bar)

  return (
    <section ref={bar} className={classes.bar} aria-label={t('relationships.withChosen')}>
      <span className={classes.chosen}>
        {chosen.isAll && chosen.ids.size === 0
          ? t('relationships.allChosen', { count, number: format.number(count) })
          : t('relationships.chosen', { count, number: format.number(count) })}
      </span>
      {work ? (
        <Working {...work} />
      ) : (
        <>
          {count < total ? (
            <Button size="xs" variant="subtle" onClick={chooseAll}>
              {t('relationships.chooseAllOf', { number: format.number(total) })}
            </Button>
          ) : null}
          <ForWriters>
            <TagMany />
            <ChangeMany of={of} />
            <Snoozing
              size="xs"
              onSnooze={(untilDay, reason) => changeAndSay(of, { to: 'snoozed', untilDay, reason })}
              onWake={() => changeAndSay(of, { to: 'woken' })}
            />
          </ForWriters>
          <Button
            size="xs"
            leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
            onClick={() => runAction('copyTable')}
          >
            {t('app.copyRows')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
            onClick={() => exportContacts({ of, count })}
          >
            {t('contactFiles.out.ofChosen')}
          </Button>
          <ForWriters>
            <Button
              size="xs"
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => removeContacts(of).catch(() => {})}
            >
              {t('relationships.remove')}
            </Button>
          </ForWriters>
          <Button size="xs" variant="subtle" onClick={chooseNobody}>
            {t('relationships.chooseNone')}
          </Button>
        </>
      )}
    </section>
  )
}

/** How far it is, and the way to stop: then nothing of it is kept. */
function Working({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const said = t('app.of', { part: format.number(done), whole: format.number(total) })
  return (
    <>
      <Progress
        className={classes.progress}
        size={6}
        value={(100 * done) / Math.max(1, total)}
        aria-label={t('relationships.many.working')}
      />
      <span className={classes.chosen} role="status">
        {said}
      </span>
      <Button size="xs" onClick={stopMany}>
        {t('app.cancel')}
      </Button>
    </>
  )
}

function TagMany() {
  const { t } = useTranslation()
  const facets = useFacets()
  const chosen = useRelationships((state) => state.chosen)
  const [tag, setTag] = useState('')

  async function change(to: 'tagged' | 'untagged') {
    await changeAndSay(choiceOf(chosen), { to, tag: to === 'tagged' ? tag : cleanTag(tag) })
    setTag('')
  }

  const isKnown = facets.tags.some(({ value }) => value === cleanTag(tag))
  return (
    <form
      className={classes.deed}
      onSubmit={(event) => {
        event.preventDefault()
        if (cleanTag(tag)) change('tagged').catch(() => {})
      }}
    >
      <Autocomplete
        className={classes.filter}
        size="xs"
        aria-label={t('relationships.tagName')}
        placeholder={t('relationships.tagName')}
        limit={20}
        data={facets.tags.map(({ value }) => value)}
        value={tag}
        onChange={setTag}
      />
      <Button
        type="submit"
        size="xs"
        disabled={!cleanTag(tag)}
        leftSection={<IconTag size={16} stroke={1.5} aria-hidden />}
      >
        {t('relationships.addTag')}
      </Button>
      {isKnown ? (
        <Button
          size="xs"
          leftSection={<IconTagOff size={16} stroke={1.5} aria-hidden />}
          onClick={() => change('untagged').catch(() => {})}
        >
          {t('relationships.takeTagOff')}
        </Button>
      ) : null}
    </form>
  )
}
