import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../shared/record.ts'
import { type MentionLine, mentionKinds } from '../../shared/replies/mention.ts'
import { useFormat } from '../parts/format.ts'
import classes from './many.module.css'
import { MomentFields } from './moment-fields.tsx'

interface ManyLineProps {
  number: number
  line: MentionLine
  isKnown: boolean
  isTaken: boolean
  onTake: () => void
  onEdit: (patch: Partial<MentionLine>) => void
}

/** One mention as it was read, to be put right before it is kept. */
export const ManyLine = memo(function ManyLine(props: ManyLineProps) {
  const { number, line, isKnown, isTaken, onTake, onEdit } = props
  const { t } = useTranslation()
  const format = useFormat()
  const name = t('replies.take.line', { number: format.number(number) })
  const named = (field: string) => `${name}, ${field}`
  return (
    <li className={classes.line} data-out={isKnown || !isTaken || undefined}>
      <Checkbox
        size="xs"
        aria-label={named(t('replies.take.include'))}
        checked={isTaken && !isKnown}
        disabled={isKnown}
        onChange={onTake}
      />
      <div className={classes.fields}>
        <div className={classes.head}>
          <TextInput
            className={classes.author}
            classNames={{ input: classes.words }}
            size="xs"
            aria-label={named(t('replies.author'))}
            placeholder={t('replies.author')}
            maxLength={longestLine}
            value={line.author}
            onChange={(event) => onEdit({ author: event.currentTarget.value })}
          />
          <Select
            className={classes.kind}
            size="xs"
            aria-label={named(t('replies.kind'))}
            allowDeselect={false}
            value={line.kind}
            data={mentionKinds.map((kind) => ({ value: kind, label: t(`glossary.mentionKind.${kind}`) }))}
            onChange={(value) => onEdit({ kind: mentionKinds.find((one) => one === value) ?? line.kind })}
          />
          <MomentFields
            dayLabel={named(t('replies.when'))}
            timeLabel={named(t('replies.whenTime'))}
            at={line.at}
            onChange={(at) => onEdit({ at, isDated: true })}
          />
          {isKnown ? <span className={classes.quiet}>{t('replies.take.known')}</span> : null}
          {!isKnown && !line.isDated ? (
            <span className={classes.quiet}>{t('replies.take.undated')}</span>
          ) : null}
        </div>
        <Textarea
          size="xs"
          classNames={{ input: classes.words }}
          aria-label={named(t('replies.text'))}
          autosize
          minRows={1}
          maxRows={6}
          value={line.text}
          onChange={(event) => onEdit({ text: event.currentTarget.value })}
        />
      </div>
    </li>
  )
})
