import { Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';
import type { Shown } from './edited-document';
import { placeIn } from './messages';
import { PreviewTools } from './preview-tools';
import { useFrame } from './use-frame';
import { useLeft } from './use-left';
import { useRoom } from './use-room';

/** Pixels that the page is given. */
const [DESKTOP, PHONE] = [1280, 390];

interface BesideForm {
  shown: Shown;
  /** Changes with each save. */
  savedAt: string;
  onOpenBlock(place: number): void;
  onClose(): void;
}

/** The page as readers will see it, in the right of the window, with the form in the left. */
export function BesideForm({ shown, savedAt, onOpenBlock, onClose }: BesideForm) {
  const { problem, reload, ...frame } = useFrame(shown, savedAt);
  const [isPhone, setPhone] = useLeft('isPhone');
  useClicks(frame, onOpenBlock);
  return createPortal(
    <Pane aria-label="Preview">
      <RoomForTheForm />
      <PreviewTools {...{ isPhone, setPhone, reload, onClose }} />
      {problem !== null && <Typography textColor="danger600">{problem}</Typography>}
      <Page {...frame} width={isPhone ? PHONE : DESKTOP} />
    </Pane>,
    document.body,
  );
}

type Frame = Omit<ReturnType<typeof useFrame>, 'problem' | 'reload'>;

function useClicks({ frame, src }: Frame, onOpenBlock: (place: number) => void): void {
  useEffect(() => {
    function listen({ source, origin, data }: MessageEvent<unknown>): void {
      if (src === null || source !== frame.current?.contentWindow) return;
      const place = origin === new URL(src).origin ? placeIn(data) : null;
      if (place !== null) onOpenBlock(place);
    }
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame, src, onOpenBlock]);
}

/** A page wider than there is room for is drawn smaller. */
function Page({ frame, src, onLoad, width }: Frame & { width: number }) {
  const { element, room } = useRoom();
  const scale = Math.min(1, room.width / width);
  const style = { width, height: room.height / scale, transform: `scale(${scale})` };
  return (
    <Sheet ref={element}>
      {src !== null && room.width > 0 && (
        <iframe ref={frame} src={src} title="Preview" onLoad={onLoad} style={style} />
      )}
    </Sheet>
  );
}

const WIDE = '@media (min-width: 1024px)';

/**
 * Strapi's own parts are laid out in what is left of the window, which has no room for its list of
 * types. Strapi names none of them, so they are known by what they hold.
 */
const RoomForTheForm = createGlobalStyle`
  ${WIDE} {
    #strapi {
      inline-size: 54vw;
    }

    #strapi div:has(> nav[aria-label]) {
      display: none;
    }

    #strapi div:has(> div > nav[aria-label]) {
      grid-template-columns: minmax(0, 1fr);
    }

    #strapi form > div {
      padding-inline: 16px;
    }

    #strapi form div:has(> div > div > aside) {
      grid-template-columns: minmax(0, 1fr) 200px;

      > div {
        grid-column: auto;
      }
    }
  }
`;

const Pane = styled.aside`
  position: fixed;
  inset: 0;
  z-index: 3;
  display: flex;
  flex-direction: column;
  background: ${({ theme }) => theme.colors.neutral150};

  ${WIDE} {
    inset-inline-start: 54vw;
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

const Sheet = styled.div`
  flex: 1;
  position: relative;
  overflow: hidden;

  iframe {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 50%;
    translate: -50%;
    border: 0;
    background: #fff;
    transform-origin: top;
  }
`;
