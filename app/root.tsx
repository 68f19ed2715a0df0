import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react";
import { Document, ErrorPage, errorStatusOf, Layout } from "./ui";

export default function Root() {
  return (
    <Document>
      <Layout>
        <Outlet />
      </Layout>
    </Document>
  );
}

/** Every error of every page, in the same look. */
export function ErrorBoundary() {
  const error = useRouteError();
  const status = errorStatusOf(isRouteErrorResponse(error) ? error.status : 500);
  return (
    <Document>
      <Layout>
        <ErrorPage status={status} />
      </Layout>
    </Document>
  );
}
