interface PictureInPicture { requestWindow(options: { width: number; height: number }): Promise<Window> }

const size = { width: 380, height: 250 };

/** A window that stays on top where the browser has one (Document Picture-in-Picture), else a pop-up; `null` when that is blocked. */
export async function openMiniWindow(): Promise<Window | null> {
  const picture = (window as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
  const mini = picture ? await picture.requestWindow(size).catch(() => openPopUp()) : openPopUp();
  if (mini) dress(mini);
  return mini;
}

function openPopUp(): Window | null {
  return window.open('', 'callcoach-mini', `popup,width=${size.width},height=${size.height}`);
}

/** The small window begins empty: it gets the page's style sheets. */
function dress(mini: Window): void {
  mini.document.title = document.title;
  mini.document.documentElement.lang = document.documentElement.lang;
  mini.document.head.replaceChildren(...[...document.querySelectorAll('style, link[rel=stylesheet]')].map((sheet) => mini.document.importNode(sheet, true)));
}
