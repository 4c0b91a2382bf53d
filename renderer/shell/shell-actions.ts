import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, runWhenOffered, useActions, useKeyNotes } from '../actions.ts'
import { api } from '../api.ts'
import { beginExperiment, showExperiments } from '../parts/experiments.ts'
import { holdOrGoOn } from '../parts/hold.ts'
import { showLessons, writeLesson } from '../parts/lessons.ts'
import { chapterGroups, viewOf } from '../parts/strategy-chapters.ts'
import { go, goBack, goForward, screens } from '../place.ts'
import { sayWhy } from '../saving.ts'
import { showToast } from '../ui/notice/toast.tsx'
import { askWhoSits, enter, useKnown, useSeat } from '../workspace.ts'

interface ShellDeeds {
  openPalette: () => void
  openKeys: () => void
  startNew: () => void
  undo: () => void
  redo: () => void
  undoName: string | undefined
  redoName: string | undefined
}

const letters = {
  today: 't',
  strategy: 's',
  calendar: 'c',
  relationships: 'r',
  review: 'v',
  replies: 'p',
  media: 'm',
  library: 'i',
  alliances: 'a',
} as const

/** What can be done everywhere: move about, undo, search, open files. The ids are the menu's command names. */
export function useShellActions(deeds: ShellDeeds): void {
  const { t } = useTranslation()
  const { isTeam } = useSeat()
  const { openPalette, openKeys, startNew, undo, redo, undoName, redoName } = deeds
  const actions = useMemo((): Action[] => {
    const importFile = () => {
      go({ screen: 'review' })
      runWhenOffered('importFile', importFile)
    }
    const goTo = t('shell.palette.goTo')
    const general = t('shell.palette.general')
    const places = screens.map(
      (screen, index): Action => ({
        id: screen,
        label: t(`shell.${screen}`),
        section: goTo,
        run: () => go({ screen }),
        ...(screen === 'settings'
          ? { keys: 'Mod+,' }
          : { keys: `g ${letters[screen]}`, otherKeys: `Mod+${index + 1}` }),
      }),
    )
    return [
      ...places,
      { id: 'search', label: t('shell.palette.title'), section: general, keys: 'Mod+K', run: openPalette },
      {
        id: 'undo',
        label: undoName ? t('shell.undoWhat', { what: undoName }) : t('app.undo'),
        section: general,
        keys: 'Mod+Z',
        isDisabled: !undoName,
        run: undo,
      },
      {
        id: 'redo',
        label: redoName ? t('shell.redoWhat', { what: redoName }) : t('app.redo'),
        section: general,
        keys: 'Mod+Shift+Z',
        otherKeys: 'Mod+Y',
        isDisabled: !redoName,
        run: redo,
      },
      { id: 'back', label: t('shell.back'), section: general, keys: 'Alt+ArrowLeft', run: goBack },
      { id: 'forward', label: t('shell.forward'), section: general, keys: 'Alt+ArrowRight', run: goForward },
      {
        id: 'logMention',
        label: t('replies.log'),
        section: general,
        keys: 'Mod+Shift+L',
        isWrite: true,
        run: () => go({ screen: 'replies', record: 'new' }),
      },
      { id: 'lessons', label: t('lessons.title'), section: goTo, run: showLessons },
      {
        ...{ id: 'newLesson', label: t('lessons.new'), section: general, isWrite: true },
        run: () => void writeLesson().catch(() => {}),
      },
      { id: 'experiments', label: t('experiments.title'), section: goTo, run: showExperiments },
      {
        ...{ id: 'newExperiment', label: t('experiments.new'), section: general, isWrite: true },
        run: () => void beginExperiment().catch(() => {}),
      },
      { id: 'importFile', label: t('shell.importFile'), section: general, isWrite: true, run: importFile },
      { id: 'newWorkspace', label: t('shell.newWorkspace'), section: general, run: startNew },
      {
        id: 'openWorkspace',
        label: t('shell.openWorkspace'),
        section: general,
        keys: 'Mod+O',
        run: () => void enter(api.workspace.choose()),
      },
      {
        id: 'saveCopy',
        label: t('shell.saveCopy'),
        section: general,
        run: () =>
          void api.workspace
            .saveCopy()
            .then((file) => file && showToast({ text: t('shell.copySaved', { file }) }), sayWhy),
      },
      {
        id: 'moveWorkspace',
        label: t('shell.moveWorkspace'),
        section: general,
        run: () =>
          void enter(api.workspace.move()).then((isIn) => {
            if (isIn)
              showToast({ text: t('shell.moved', { file: useKnown.getState().workspace?.path ?? '' }) })
          }),
      },
      {
        id: 'holdPosts',
        label: t('crisis.hold.action'),
        section: general,
        isWrite: true,
        run: () => void holdOrGoOn().catch(sayWhy),
      },
      ...(isTeam
        ? [{ id: 'whoSits', label: t('team.whoSits'), section: general, run: () => askWhoSits(true) }]
        : []),
      { id: 'keys', label: t('shell.keys.show'), section: general, keys: '?', run: openKeys },
      {
        id: 'about',
        label: t('settings.about'),
        section: general,
        run: () => go({ screen: 'settings', view: { part: 'about' } }),
      },
      ...chapterGroups.flat().map((chapter) => ({
        id: `strategy.${chapter}`,
        label: t(`strategy.tab.${chapter}`),
        section: t('glossary.strategy'),
        run: () => go({ screen: 'strategy', view: viewOf(chapter) }),
      })),
    ]
  }, [t, openPalette, openKeys, startNew, undo, redo, undoName, redoName, isTeam])
  useActions(actions)
  const notes = useMemo(() => {
    const section = t('shell.palette.general')
    return [
      { section, label: t('menu.newWindow'), keys: 'Mod+Shift+N' },
      { section, label: t('shell.keys.closePanel'), keys: 'Esc' },
      { section, label: t('shell.keys.clear'), keys: 'Delete', otherKeys: 'Backspace' },
    ]
  }, [t])
  useKeyNotes(notes)
}
