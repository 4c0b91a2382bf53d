import { Button, Modal, TextInput } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FirstStart } from '../../shared/app.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import { useActions } from '../actions.ts'
import { api } from '../api.ts'
import { AboutFacts } from '../parts/about-facts.tsx'
import { BrandMark } from '../parts/brand-mark.tsx'
import { changeSettings, enter, useKnown } from '../workspace.ts'
import { LanguageChoice } from './language-choice.tsx'
import { OpeningProblem } from './opening-problem.tsx'
import { RecentList } from './recent-list.tsx'
import { RegionChoice } from './region-choice.tsx'
import classes from './start-screen.module.css'
import { StartWays } from './start-ways.tsx'

interface StartScreenProps {
  /** Back to the workspace that is open; missing when there is none. */
  onLeave?: (() => void) | undefined
  onEntered: () => void
}

const homes = { en: 'GB', tr: 'TR', it: 'IT', el: 'GR', he: 'IL' } as const

/** The first start, and the place to begin or open another workspace. */
export function StartScreen({ onLeave, onEntered }: StartScreenProps) {
  const { t, i18n } = useTranslation()
  const { about, settings, problem } = useKnown()
  const language = languageOf(i18n.language)
  const [name, setName] = useState('')
  const [person, setPerson] = useState(settings.person)
  const [chosenCountry, setCountry] = useState(about.country)
  const [timeZone, setTimeZone] = useState(about.timeZone)
  const [isNameAsked, setNameAsked] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const [isAboutShown, setAboutShown] = useState(false)
  const country = chosenCountry ?? homes[language]

  async function begin(content: FirstStart['content']) {
    const brand = name.trim() || (content === 'sample' ? t('start.sampleName') : '')
    if (!brand) return setNameAsked(true)
    setWorking(true)
    await changeSettings({ language, person: person.trim() })
    const isIn = await enter(
      api.workspace.create({ name: brand, country, timeZone, exportLanguage: language, content }),
    )
    setWorking(false)
    if (isIn) onEntered()
  }

  async function open(opening: ReturnType<typeof api.workspace.choose>) {
    if (await enter(opening)) onEntered()
  }

  // What the menu offers before there is a shell.
  const openFile = useRef(() => {})
  openFile.current = () => void open(api.workspace.choose())
  useActions(
    useMemo(
      () => [
        {
          id: 'openWorkspace',
          label: t('shell.openWorkspace'),
          keys: 'Mod+O',
          run: () => openFile.current(),
        },
        { id: 'about', label: t('menu.about'), run: () => setAboutShown(true) },
      ],
      [t],
    ),
  )

  return (
    <main className={classes.start}>
      <section className={classes.cover}>
        <span className={classes.thread}>
          <BrandMark size={420} />
        </span>
        <div className={classes.mark}>
          <BrandMark size={36} />
          {t('app.name')}
        </div>
        <h1 className={classes.title}>{t('start.title')}</h1>
        <p className={classes.lead}>{t('start.lead')}</p>
      </section>
      <div className={classes.sheet}>
        <div className={classes.form}>
          {onLeave ? (
            <Button
              variant="subtle"
              color="gray"
              className={classes.quiet}
              leftSection={<IconArrowLeft className="points" size={16} stroke={1.5} aria-hidden />}
              onClick={onLeave}
            >
              {t('shell.back')}
            </Button>
          ) : null}
          {problem === undefined ? null : <OpeningProblem problem={problem} onOpen={open} />}
          <LanguageChoice language={language} />
          <div className={classes.pair}>
            <TextInput
              label={t('start.name')}
              placeholder={t('start.namePlaceholder')}
              value={name}
              attributes={{ input: { dir: 'auto' } }}
              maxLength={200}
              autoFocus={problem === undefined}
              error={isNameAsked && !name.trim() ? t('start.nameNeeded') : undefined}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={t('start.person')}
              description={t('start.personHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={person}
              attributes={{ input: { dir: 'auto' } }}
              maxLength={200}
              onChange={(event) => setPerson(event.currentTarget.value)}
            />
          </div>
          <RegionChoice
            country={country}
            timeZone={timeZone}
            onCountry={setCountry}
            onTimeZone={setTimeZone}
          />
          <StartWays
            isWorking={isWorking}
            hasMain={problem === undefined}
            onEmpty={() => void begin('empty')}
            onSample={() => void begin('sample')}
            onOpen={() => void open(api.workspace.choose())}
          />
          {onLeave ? null : <RecentList onOpen={(path) => void open(api.workspace.openRecent(path))} />}
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            className={classes.quiet}
            onClick={() => setAboutShown(true)}
          >
            {t('menu.about')}
          </Button>
        </div>
      </div>
      <Modal
        opened={isAboutShown}
        onClose={() => setAboutShown(false)}
        title={t('menu.about')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <AboutFacts />
      </Modal>
    </main>
  )
}
