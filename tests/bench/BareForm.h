#pragma once

#include "core/exchange/form/Form.h"
#include "core/exchange/form/FormPages.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// @file A form as a program writes it that does nothing but call libxlsxwriter: what exchange::workbookOf() is measured against.

namespace xundu::bench {

class BareForm {
public:
    /// Works out every text, height and place beforehand.
    explicit BareForm(const exchange::Form& form);

    /// Writes it to the path: cells, formats, merged ranges, checks, protection, print set-up.
    void write(const QByteArray& path) const;

private:
    enum Style {
        Title,
        Subtitle,
        Header,
        Plain,
        Centred,
        Figure,
        Number,
        Input,
        InputCentred,
        InputText,
        InputGeneral,
        HeadInput,
        Styles
    };
    struct Cell {
        int row;
        int column;
        Style style;
        QByteArray text; ///< of a blank cell and a number: empty
        double number = 0;
        bool wide = false; ///< across all columns
    };
    struct Row {
        int row;
        double height;
    };
    struct Rule {
        int first;
        int last;
        int column;
        int validate; ///< LXW_VALIDATION_TYPE_
        double lowest = 0;
        QByteArray title;
        QByteArray hint;
        QByteArray error;
        std::vector<QByteArray> list;
    };
    struct Sheet {
        std::vector<Cell> cells;
        std::vector<Row> rows;
    };

    void planHead(const exchange::Form& form);
    void planTasks(const exchange::Form& form);
    void planIndicators(const exchange::Form& form);
    void planNumber(const exchange::FormIndicator& indicator);
    void planHelp(const exchange::Form& form);
    void planIdentity(const exchange::Form& form);

    void span(const QString& text, Style style, double height);
    void add(const QString& text, Style style);
    void add(double number, Style style);
    void leave(Style style) { add(QString(), style); }
    void closeRow(double height);
    void closeRow(int fewestLines);

    static std::vector<lxw_format*> formatsIn(lxw_workbook* workbook);
    static void writeCells(lxw_worksheet* sheet, const Sheet& content, const std::vector<lxw_format*>& formats);
    void writeRules(lxw_worksheet* sheet) const;
    void finishMain(lxw_worksheet* sheet) const;

    QByteArray m_title;
    QByteArray m_company;
    QByteArray m_comment;
    QByteArray m_footer;
    time_t m_made = 0;
    std::vector<Rule> m_rules;
    Sheet m_main;
    Sheet m_help;
    std::vector<std::vector<QByteArray>> m_identity;
    int m_row = 0;
    int m_column = 0;
    int m_lines = 1;
    std::vector<double> m_heights; ///< of the rows so far
    std::optional<int> m_taskHeader;
    std::optional<int> m_indicatorHeader;
    exchange::FormPages m_pages;
};

} // namespace xundu::bench
