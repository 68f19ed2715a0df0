import "./ui/enhance";
