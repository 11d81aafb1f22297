module github.com/defcoop/defcoop

go 1.26.0
