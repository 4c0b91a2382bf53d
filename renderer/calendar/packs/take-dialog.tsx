import { ActionIcon, Button, Modal, NativeSelect, Textarea } from '@mantine/core'
import { IconFileImport, IconFileText, IconX } from '@tabler/icons-react'
import { type DragEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type AnswerPreview,
  isAwaited,
  type OpenedAnswer,
  type PackRow,
} from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'
import { explain } from '../../parts/explain.ts'
import { isolate } from '../../parts/label.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { useRead } from '../../use-read.ts'
import classes from './packs.module.css'
import { packTables } from './packs-panel.tsx'
import { TakePreview } from './take-preview.tsx'

/** From a file, a paste or typed numbers to decisions: nothing is written before they were looked at. */
export function TakeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [file, setFile] = useState<OpenedAnswer>()
  const [chosen, setChosen] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const { value: packs } = useRead('packs', () => api.reviewPacks.list(), packTables)
  const pack = packs?.find(({ id }) => id === chosen) ?? packs?.find(isAwaited) ?? packs?.[0]
  const isFile = file !== undefined && 'text' in file
  const asked = isFile ? file.text : text
  const { preview, failure } = usePreview(asked, pack?.id ?? null)

  async function open(token: string | null) {
    try {
      const opened = await api.reviewPacks.openAnswer({ token })
      if (!opened) return
      setProblem(undefined)
      setFile(opened)
    } catch (error) {
      setProblem(error)
    }
  }
  const take = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files
    if (!dropped) return
    event.preventDefault()
    event.stopPropagation()
    void open(window.rapport.tokenFor(dropped))
  }
  const wrong = file && 'why' in file ? file.why : asked && preview && !preview.ok ? preview.why : undefined

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reviewPack.take.title')}
      size={760}
      classNames={{ body: classes.body }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {packs?.length === 0 ? <p className={classes.says}>{t('reviewPack.take.noPack')}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way beside the button. */}
      <div className={classes.form} onDragOver={(event) => event.preventDefault()} onDrop={take}>
        <div className={classes.drop}>
          <IconFileImport size={24} stroke={1.2} aria-hidden />
          {file ? (
            <span className={classes.dropped}>
              <IconFileText size={16} stroke={1.5} aria-hidden />
              <bdi className={classes.lineTitle}>{file.fileName}</bdi>
              <ActionIcon
                aria-label={t('reviewPack.take.without', { name: isolate(file.fileName) })}
                onClick={() => setFile(undefined)}
              >
                <IconX size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </span>
          ) : (
            <span className={classes.says}>{t('reviewPack.take.drop')}</span>
          )}
          <Button size="xs" onClick={() => void open(null)}>
            {t('reviewPack.take.choose')}
          </Button>
        </div>
        {isFile ? null : (
          <div className={classes.typing}>
            <Textarea
              data-autofocus
              className={classes.text}
              attributes={{ input: { dir: 'auto' } }}
              autosize
              minRows={2}
              maxRows={6}
              label={t('reviewPack.take.text')}
              description={t('reviewPack.take.hint')}
              inputWrapperOrder={['label', 'input', 'description']}
              placeholder={t('reviewPack.take.example')}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value)
                setFile(undefined)
              }}
            />
            {pack ? <PackSelect packs={packs ?? []} pack={pack} onChange={setChosen} /> : null}
          </div>
        )}
        {problem || failure ? <ErrorNote {...explain(problem ?? failure, t)} /> : null}
        {wrong ? (
          <ErrorNote what={t(`reviewPack.take.wrong.${wrong}`)} safe={t('reviewPack.take.safe')} />
        ) : null}
        {asked && preview?.ok && !wrong ? (
          <TakePreview
            key={`${preview.pack.id} ${preview.owner}`}
            preview={preview}
            text={asked}
            onClose={onClose}
          />
        ) : null}
      </div>
    </Modal>
  )
}

interface PackSelectProps {
  packs: readonly PackRow[]
  pack: PackRow
  onChange: (id: string) => void
}

function PackSelect({ packs, pack, onChange }: PackSelectProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      label={t('reviewPack.take.pack')}
      data={packs.map(({ id, number, name }) => ({ value: id, label: `${number} · ${name}` }))}
      value={pack.id}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** What an answer would do, read again with every key and whenever something it is about changes. */
function usePreview(text: string, packId: string | null) {
  const [read, setRead] = useState<{ preview?: AnswerPreview; failure?: unknown }>({})
  useEffect(() => {
    let isOver = false
    const ask = () => {
      if (text.trim() === '') return setRead({})
      void api.reviewPacks.previewAnswer({ packId, text }).then(
        (preview) => isOver || setRead({ preview }),
        (failure: unknown) => isOver || setRead({ failure }),
      )
    }
    ask()
    const stop = onTables([...packTables, 'comment', 'postVersion', 'variant', 'workspace'], ask)
    return () => {
      isOver = true
      stop()
    }
  }, [text, packId])
  return read
}
