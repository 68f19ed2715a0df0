export const loader = async () => ({ a: 1 });
export default function Home() { return <h1>hello</h1>; }
