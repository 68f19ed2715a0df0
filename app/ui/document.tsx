import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { Links, Meta } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useLocale } from "../i18n/context";
import { Enhance } from "../web/assets";
import iconFile from "./brand/icon.svg?url";
import { Sprite } from "./icons";
import styles from "./styles/foothold.scss?url";

/** Addresses of the one stylesheet and of the icon, for pages that are written without React. */
export const stylesheet: string = styles;
export const icon: string = iconFile;

/**
 * The HTML document around every page: language, direction, typeface, styles and the one small script.
 * @param reader tells the script one person's pages from another's in the same tab
 */
export function Document({ reader, children }: { reader?: string; children: ReactNode }) {
  const locale = useLocale();
  const script = useContext(Enhance);
  return (
    <html lang={locale.code} dir={locale.dir} data-reader={reader}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Meta />
        <link rel="preload" href={latin} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <Links />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <Sprite />
        {children}
      </body>
    </html>
  );
}
