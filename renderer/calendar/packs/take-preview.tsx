import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import i18next from 'i18next'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rangesOf } from '../../../shared/posts/paper-answer.ts'
import {
  type AnswerLine,
  type GoodAnswer,
  isNews,
  type TakenResult,
} from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'
import { stateOfDecision } from './decisions.ts'
import classes from './packs.module.css'

interface TakePreviewProps {
  preview: GoodAnswer
  text: string
  onClose: () => void
}

/** How an answer was read and what each line would do; whose it is must be said before it is taken in. */
export function TakePreview({ preview, text, onClose }: TakePreviewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reason = useId()
  const { pack, way, lines, open, isKnown } = preview
  const [owner, setOwner] = useState(preview.owner || pack.addressee)
  const [isRight, setRight] = useState(false)
  const news = lines.filter(({ effect }) => isNews(effect))
  const mayTake = news.length > 0 && owner.trim() !== '' && (way === 'typed' || isRight)

  const inWords = ({ from, to }: { from: number; to: number }) =>
    from === to ? format.number(from) : isolate(`${format.number(from)}–${format.number(to)}`)

  async function take() {
    const result = await save(() =>
      api.reviewPacks.takeAnswer({ packId: pack.id, text, owner: owner.trim() }),
    )
    onClose()
    await showUndoable(takenInWords(result))
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void take().catch(() => {})
      }}
    >
      {lines.length > 0 ? <Lines preview={preview} /> : null}
      <Problems preview={preview} />
      {open.length > 0 && lines.length > 0 ? (
        <p className={classes.why}>
          {t('reviewPack.take.open', { numbers: format.list(rangesOf(open).map(inWords)) })}
        </p>
      ) : null}
      {isKnown ? <p className={classes.says}>{t('reviewPack.take.known')}</p> : null}
      {news.length > 0 ? (
        <fieldset className={classes.claim}>
          {way === 'saved' ? <Claim preview={preview} /> : null}
          <TextInput
            size="xs"
            attributes={{ input: { dir: 'auto' } }}
            className={classes.who}
            label={t('reviewPack.take.who')}
            maxLength={200}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          {way === 'saved' ? (
            <Checkbox
              size="xs"
              label={t('reviewPack.take.isRight')}
              checked={isRight}
              onChange={(event) => setRight(event.currentTarget.checked)}
            />
          ) : null}
        </fieldset>
      ) : null}
      <div className={classes.buttons}>
        <p id={reason} role="status" className={classes.why}>
          {news.length === 0 && lines.length > 0 ? t('reviewPack.take.nothing') : null}
        </p>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!mayTake} aria-describedby={reason}>
          {t('reviewPack.take.do', { count: news.length })}
        </Button>
      </div>
    </form>
  )
}

function Claim({ preview: { owner, givenAt } }: { preview: GoodAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const at = format.moment(givenAt)
  return (
    <>
      <p className={classes.says}>
        <strong>
          {owner
            ? t('reviewPack.take.claim', { owner: isolate(owner), at })
            : t('reviewPack.take.claimNobody', { at })}
        </strong>
      </p>
      <p className={classes.why}>{t('reviewPack.take.why')}</p>
    </>
  )
}

function Lines({ preview: { pack, lines } }: { preview: GoodAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.read}>
      <table className={classes.table}>
        <caption>
          {t('reviewPack.take.read')}
          {' · '}
          {t('reviewPack.paper.number', { number: pack.number })}
          {' · '}
          <bdi>{pack.name}</bdi>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('reviewPack.take.number')}</th>
            <th scope="col">{t('glossary.post')}</th>
            <th scope="col">{t('reviewPack.take.answer')}</th>
            <th scope="col">{t('reviewPack.take.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <td className={classes.lineNumber}>{format.number(line.number)}</td>
              <td>
                <bdi>{line.title || t('today.untitled')}</bdi>
              </td>
              <td>
                <Answer line={line} />
              </td>
              <td className={classes.effect} data-effect={line.effect}>
                <Effect line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Answer({ line: { decision, comment } }: { line: AnswerLine }) {
  const { t } = useTranslation()
  return (
    <>
      {decision === null ? (
        <span className={classes.quiet}>{t('reviewPack.take.remarkOnly')}</span>
      ) : (
        <span className={classes.answer}>
          <StatusMark kind="postState" status={stateOfDecision[decision]} />
          {t(`reviewPack.decision.${decision}`)}
        </span>
      )}
      {comment ? (
        <q className={classes.comment} dir="auto">
          {comment}
        </q>
      ) : null}
    </>
  )
}

/** Effects by which a post does not come to the state that was answered. */
const notable = ['edited', 'held', 'left', 'out', 'gone', 'older']

function Effect({ line: { decision, effect, state, earlier } }: { line: AnswerLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const becomes = effect === 'decides' && decision ? stateOfDecision[decision] : state
  return (
    <>
      {earlier || notable.includes(effect) ? <IconAlertTriangle size={14} stroke={1.5} aria-hidden /> : null}
      <span>
        {t(`reviewPack.take.effects.${effect}`, {
          state: becomes ? t(`glossary.postState.${becomes}`) : '',
        })}
        {earlier ? (
          <span className={classes.earlier}>
            {t('reviewPack.take.earlier', {
              answer: t(`reviewPack.decision.${earlier.decision}`),
              who: isolate(earlier.person),
              at: format.moment(earlier.at),
            })}
          </span>
        ) : null}
      </span>
    </>
  )
}

function Problems({ preview: { problems } }: { preview: GoodAnswer }) {
  const { t } = useTranslation()
  if (problems.length === 0) return null
  return (
    <ul className={classes.problems} aria-live="polite">
      {problems.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>{t(`reviewPack.take.problem.${kind}`, { text: isolate(text) })}</li>
      ))}
    </ul>
  )
}

function takenInWords({ changed, kept }: TakenResult): string {
  const { t } = i18next
  const said = t('reviewPack.take.taken', { count: changed + kept })
  return kept > 0 ? `${said}; ${t('reviewPack.take.kept', { count: kept })}` : said
}
