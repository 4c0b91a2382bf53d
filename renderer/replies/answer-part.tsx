import { Button, Menu, Textarea, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../shared/record.ts'
import { stateByOutcome } from '../../shared/replies/mention.ts'
import { lacksBasics } from '../../shared/strategy/people.ts'
import { useActions } from '../actions.ts'
import { useKeptText } from '../kept-text.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { PersonInput } from '../parts/person-input.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { DirAuto } from '../ui/page/dir-auto.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { todayHere, useSeat } from '../workspace.ts'
import { MomentFields } from './moment-fields.tsx'
import classes from './panel.module.css'
import { changeMention, type PartProps, settleMention } from './store.ts'

const settlings = ['hidden', 'reported', 'closed'] as const

/** What was answered, in one's own words and when; or why nothing was. */
export function AnswerPart(props: PartProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { settledAt } = props.mention
  return (
    <Section title={t('replies.answer')}>
      {settledAt !== null || isReadOnly ? <Settled {...props} /> : null}
      <ForWriters>
        {settledAt === null ? (
          <Answering {...props} />
        ) : (
          <Button
            variant="subtle"
            onClick={() => void settleMention({ id: props.mention.id, state: 'open' }).catch(() => {})}
          >
            {t('replies.reopen')}
          </Button>
        )}
      </ForWriters>
    </Section>
  )
}

function Settled({ mention: { state, answer, answeredBy, settledAt, reason } }: PartProps) {
  const format = useFormat()
  const words = state === 'answered' ? answer : reason
  return (
    <div className={classes.answered}>
      {words ? (
        <DirAuto isBlock className={classes.prose}>
          {words}
        </DirAuto>
      ) : null}
      <p className={classes.soft}>
        {answeredBy ? <bdi>{answeredBy}</bdi> : null} {settledAt ? format.moment(settledAt) : null}
      </p>
    </div>
  )
}

function Answering({ mention, desk }: PartProps) {
  const { t } = useTranslation()
  const { id, answer, state, steps, privateAt, responsible } = mention
  const seat = useSeat()
  const [answeredBy, setAnsweredBy] = useState(seat.name || responsible || desk.plan.responsible)
  const [at, setAt] = useState<string>()
  const [reason, setReason] = useState('')
  const kept = useKeptText({ tableName: 'mention', recordId: id, field: 'answer' }, answer)
  const field = useRef<HTMLTextAreaElement>(null)
  const [byId, reasonId] = [useId(), useId()]
  const section = t('replies.title')
  const format = useFormat()
  useActions(
    useMemo(
      () => [
        {
          ...{ id: 'replies.answer', label: t('replies.answer'), keys: 'r', section, isWrite: true },
          run: () => field.current?.focus(),
        },
      ],
      [t, section],
    ),
  )

  async function send() {
    const values = { answer: kept.text.trim(), answeredBy, at: at ?? new Date().toISOString() }
    await settleMention({ id, state: 'answered', ...values })
    kept.forget()
  }
  function keys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send().catch(() => {})
  }

  const outcome = steps.at(-1)?.outcome
  const said = outcome ? stateByOutcome[outcome] : undefined
  const settling = settlings.find((one) => one === said)
  return (
    <div className={classes.form}>
      <Textarea
        ref={field}
        aria-label={t('replies.answer')}
        placeholder={t('replies.answerPlaceholder')}
        classNames={{ input: classes.words }}
        autosize
        minRows={3}
        maxRows={12}
        value={kept.text}
        onChange={(event) => kept.setText(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <FieldRow
        label={t('replies.answeredBy')}
        htmlFor={byId}
        hint={
          lacksBasics(answeredBy, desk.trained, todayHere()) ? (
            <span className={classes.warning} role="status">
              {t('replies.untaught', { name: isolate(answeredBy) })}
            </span>
          ) : null
        }
      >
        <PersonInput
          id={byId}
          aria-label={t('replies.answeredBy')}
          people={desk.people}
          value={answeredBy}
          onSave={async (name) => setAnsweredBy(name)}
        />
      </FieldRow>
      <FieldRow label={t('replies.answeredAt')}>
        <MomentFields
          dayLabel={t('replies.answeredAt')}
          timeLabel={t('replies.answeredTime')}
          at={at ?? new Date().toISOString()}
          onChange={setAt}
        />
      </FieldRow>
      <div className={classes.buttons}>
        <Button variant={settling ? 'default' : 'filled'} onClick={() => void send().catch(() => {})}>
          {t('replies.markAnswered')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            const next = state === 'waiting' ? 'open' : 'waiting'
            void settleMention({ id, state: next }).catch(() => {})
          }}
        >
          {t(state === 'waiting' ? 'replies.goOn' : 'replies.wait')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            const moved = privateAt ? null : new Date().toISOString()
            void changeMention(id, { privateAt: moved }).catch(() => {})
          }}
        >
          {t(privateAt ? 'replies.backToPublic' : 'replies.private')}
        </Button>
      </div>
      {privateAt ? (
        <p className={classes.soft}>{t('replies.privateSince', { at: format.moment(privateAt) })}</p>
      ) : null}
      <div className={classes.settle}>
        <TextInput
          id={reasonId}
          className={classes.reason}
          aria-label={t('replies.reason')}
          placeholder={t('replies.reasonPlaceholder')}
          classNames={{ input: classes.words }}
          maxLength={longestLine}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant={settling ? 'filled' : 'default'}
              rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}
            >
              {t('replies.settle')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {settlings.map((one) => (
              <Menu.Item
                key={one}
                onClick={() => void settleMention({ id, state: one, reason: reason.trim() }).catch(() => {})}
              >
                {one === settling
                  ? t('replies.byTree', { what: t(`replies.settleAs.${one}`) })
                  : t(`replies.settleAs.${one}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  )
}
