#pragma once

#include "ui/charts/BarPlot.h"
#include "ui/charts/ChartLegend.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/Card.h"

#include <functional>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace xundu::ui {

class DataTable;

/// A chart under its title and legend. T shows it as a table and back; it can be saved as a picture, always in light colours.
class ChartCard : public Card {
    Q_OBJECT
public:
    struct Words {
        const char* key; ///< by which the table's columns are remembered
        QString title;
        QStringList heads; ///< of the table
        QString empty;     ///< what is said where there are no rows
        QString hint;
        bool legendInHeader = true; ///< else it stands in saved pictures alone
    };
    /// Makes a plot of what is shown now.
    using MakePlot = std::function<BarPlot*(const Theme& theme)>;

    /// @param plot owned by the card from now on
    ChartCard(const PageContext& context, const Words& words, BarPlot* plot, const QVector<ChartLegend::Entry>& legend,
              MakePlot makePlot, QWidget* parent = nullptr);

    /// What the chart shows, row by row: its own numbers. To be called with every change of the plot.
    void setTable(std::vector<QStringList> rows);
    bool showsTable() const;
    void showTable(bool table);
    void focusContent();
    const DataTable& table() const { return *m_table; }
    void addActionsTo(QMenu& menu); ///< save as PNG, as SVG
    /// What is saved: title, legend and chart, whatever the screen's colours are.
    QSize pictureSize() const;
    void paintPicture(QPainter& painter, const Theme& theme) const { paintPicture(painter, theme, pictureSize()); }
    /// The chart takes what the size leaves.
    void paintPicture(QPainter& painter, const Theme& theme, const QSize& size) const;
    QByteArray png() const;
    QByteArray svg() const;

Q_SIGNALS:
    void chosen(int row, int part); ///< part -1: the whole row
    void noticed(const QString& happened, const QString& whatNow);
    void failed(const QString& happened, const QString& whatNow);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void buildTable(const QStringList& heads);
    void save(const QString& suffix, QByteArray (ChartCard::*picture)() const);

    PageContext m_context;
    Words m_words;
    BarPlot* m_plot;
    MakePlot m_makePlot;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    RowsModel<QStringList>* m_model = nullptr;
    DataTable* m_table = nullptr;
    bool m_wantsTable = false;
    QVector<ChartLegend::Entry> m_legend;
};

} // namespace xundu::ui
