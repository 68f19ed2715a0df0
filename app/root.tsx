import { Outlet } from "@remix-run/react";
import { useContext } from "react";
import { Enhance } from "./web/assets";
export default function Root() {
  const s = useContext(Enhance);
  return (
    <html lang="en">
      <head>
        <title>x</title>
        <script type="module" src={s} />
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  );
}
